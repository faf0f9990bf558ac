; LLVM 22.1.0, sources 9d4d28ff4f065985c4887b1e791ec28a900b622049c6ded2db0dc91aeefb769a
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define void @f32_map(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.55.i = getelementptr i8, ptr %.1, i64 120
  %.56.i = load i64, ptr %.55.i, align 8, !noalias !0
  %.75.i = getelementptr i8, ptr %.1, i64 128
  %.76.i = load i64, ptr %.75.i, align 8, !noalias !0
  %.95.i = getelementptr i8, ptr %.1, i64 136
  %.96.i = load i64, ptr %.95.i, align 8, !noalias !0
  %.136.i = sub i64 %.4, %.3
  %.182.i21.not = icmp slt i64 %.136.i, 1
  br i1 %.182.i21.not, label %f32_map.body.exit, label %B248.if.i.lr.ph

B248.if.i.lr.ph:                                  ; preds = %.6
  %.28.i = getelementptr i8, ptr %.1, i64 112
  %.29.i = load i64, ptr %.28.i, align 8, !noalias !0
  %.30.i = icmp slt i64 %.29.i, 0
  %.31.i = getelementptr i8, ptr %.2, i64 8
  %.32.i = load ptr, ptr %.31.i, align 8, !noalias !0
  %.33.i = tail call i64 @llvm.smax.i64(i64 %.29.i, i64 0)
  %.34.i = getelementptr i64, ptr %.32.i, i64 %.33.i
  %.35.i = load i64, ptr %.34.i, align 8, !noalias !0
  %.36.i = select i1 %.30.i, i64 0, i64 %.35.i
  %.269.i = getelementptr i8, ptr %.1, i64 144
  %.270.i = load i64, ptr %.269.i, align 8, !noalias !0
  %.350.i4.not = icmp slt i64 %.270.i, 1
  %.537.i = load i64, ptr %.1, align 8, !noalias !0
  %.538.i = lshr i64 %.537.i, 48
  %.540.i = load ptr, ptr %.2, align 8, !noalias !0
  %.541.i = and i64 %.537.i, 281474976710655
  %.542.i = getelementptr i64, ptr %.540.i, i64 %.538.i
  %.idx = shl i64 %.270.i, 6
  %0 = getelementptr i8, ptr %.1, i64 %.idx
  %.550.i = getelementptr i8, ptr %0, i64 160
  %.551.i = load i64, ptr %.550.i, align 8, !noalias !0
  %.575.i = getelementptr i8, ptr %.1, i64 16
  %.576.i = load i64, ptr %.575.i, align 8, !noalias !0
  %.577.i = lshr i64 %.576.i, 48
  %.580.i = and i64 %.576.i, 281474976710655
  %.581.i = getelementptr i64, ptr %.540.i, i64 %.577.i
  %.589.i = getelementptr i8, ptr %0, i64 168
  %.590.i = load i64, ptr %.589.i, align 8, !noalias !0
  %.614.i = getelementptr i8, ptr %.1, i64 32
  %.615.i = load i64, ptr %.614.i, align 8, !noalias !0
  %.616.i = lshr i64 %.615.i, 48
  %.619.i = and i64 %.615.i, 281474976710655
  %.620.i = getelementptr i64, ptr %.540.i, i64 %.616.i
  %.628.i = getelementptr i8, ptr %0, i64 176
  %.629.i = load i64, ptr %.628.i, align 8, !noalias !0
  %.653.i = getelementptr i8, ptr %.1, i64 48
  %.654.i = load i64, ptr %.653.i, align 8, !noalias !0
  %.655.i = lshr i64 %.654.i, 48
  %.658.i = and i64 %.654.i, 281474976710655
  %.659.i = getelementptr i64, ptr %.540.i, i64 %.655.i
  %.667.i = getelementptr i8, ptr %0, i64 184
  %.668.i = load i64, ptr %.667.i, align 8, !noalias !0
  %.692.i = getelementptr i8, ptr %.1, i64 64
  %.693.i = load i64, ptr %.692.i, align 8, !noalias !0
  %.694.i = lshr i64 %.693.i, 48
  %.697.i = and i64 %.693.i, 281474976710655
  %.698.i = getelementptr i64, ptr %.540.i, i64 %.694.i
  %.706.i = getelementptr i8, ptr %0, i64 192
  %.707.i = load i64, ptr %.706.i, align 8, !noalias !0
  %.731.i = getelementptr i8, ptr %.1, i64 80
  %.732.i = load i64, ptr %.731.i, align 8, !noalias !0
  %.733.i = lshr i64 %.732.i, 48
  %.736.i = and i64 %.732.i, 281474976710655
  %.737.i = getelementptr i64, ptr %.540.i, i64 %.733.i
  %.745.i = getelementptr i8, ptr %0, i64 200
  %.746.i = load i64, ptr %.745.i, align 8, !noalias !0
  %.770.i = getelementptr i8, ptr %.1, i64 96
  %.771.i = load i64, ptr %.770.i, align 8, !noalias !0
  %.772.i = lshr i64 %.771.i, 48
  %.775.i = and i64 %.771.i, 281474976710655
  %.776.i = getelementptr i64, ptr %.540.i, i64 %.772.i
  %.784.i = getelementptr i8, ptr %0, i64 208
  %.785.i = load i64, ptr %.784.i, align 8, !noalias !0
  %.802.i = inttoptr i64 %.36.i to ptr
  br label %B248.if.i

B922.i:                                           ; preds = %B412.if.i, %B248.if.i
  %y.2.1.i.lcssa = phi i64 [ 0, %B248.if.i ], [ %.423.i, %B412.if.i ]
  %x0.2.1.i.lcssa = phi i64 [ 0, %B248.if.i ], [ %.432.i, %B412.if.i ]
  %x1.2.1.i.lcssa = phi i64 [ 0, %B248.if.i ], [ %.441.i, %B412.if.i ]
  %x2.2.1.i.lcssa = phi i64 [ 0, %B248.if.i ], [ %.450.i, %B412.if.i ]
  %x3.2.1.i.lcssa = phi i64 [ 0, %B248.if.i ], [ %.459.i, %B412.if.i ]
  %x4.2.1.i.lcssa = phi i64 [ 0, %B248.if.i ], [ %.468.i, %B412.if.i ]
  %x5.2.1.i.lcssa = phi i64 [ 0, %B248.if.i ], [ %.477.i, %B412.if.i ]
  %.543.i = load ptr, ptr %.542.i, align 8, !noalias !0
  %.544.i = getelementptr i8, ptr %.543.i, i64 %.541.i
  %.553.i = mul nsw i64 %.551.i, %.229.i
  %1 = getelementptr i8, ptr %.544.i, i64 %y.2.1.i.lcssa
  %.558.i = getelementptr i8, ptr %1, i64 %.553.i
  %.582.i = load ptr, ptr %.581.i, align 8, !noalias !0
  %.583.i = getelementptr i8, ptr %.582.i, i64 %.580.i
  %.592.i = mul nsw i64 %.590.i, %.229.i
  %2 = getelementptr i8, ptr %.583.i, i64 %x0.2.1.i.lcssa
  %.597.i = getelementptr i8, ptr %2, i64 %.592.i
  %.621.i = load ptr, ptr %.620.i, align 8, !noalias !0
  %.622.i = getelementptr i8, ptr %.621.i, i64 %.619.i
  %.631.i = mul nsw i64 %.629.i, %.229.i
  %3 = getelementptr i8, ptr %.622.i, i64 %x1.2.1.i.lcssa
  %.636.i = getelementptr i8, ptr %3, i64 %.631.i
  %.660.i = load ptr, ptr %.659.i, align 8, !noalias !0
  %.661.i = getelementptr i8, ptr %.660.i, i64 %.658.i
  %.670.i = mul nsw i64 %.668.i, %.229.i
  %4 = getelementptr i8, ptr %.661.i, i64 %x2.2.1.i.lcssa
  %.675.i = getelementptr i8, ptr %4, i64 %.670.i
  %.699.i = load ptr, ptr %.698.i, align 8, !noalias !0
  %.700.i = getelementptr i8, ptr %.699.i, i64 %.697.i
  %.709.i = mul nsw i64 %.707.i, %.229.i
  %5 = getelementptr i8, ptr %.700.i, i64 %x3.2.1.i.lcssa
  %.714.i = getelementptr i8, ptr %5, i64 %.709.i
  %.738.i = load ptr, ptr %.737.i, align 8, !noalias !0
  %.739.i = getelementptr i8, ptr %.738.i, i64 %.736.i
  %.748.i = mul nsw i64 %.746.i, %.229.i
  %6 = getelementptr i8, ptr %.739.i, i64 %x4.2.1.i.lcssa
  %.753.i = getelementptr i8, ptr %6, i64 %.748.i
  %.777.i = load ptr, ptr %.776.i, align 8, !noalias !0
  %.778.i = getelementptr i8, ptr %.777.i, i64 %.775.i
  %.787.i = mul nsw i64 %.785.i, %.229.i
  %7 = getelementptr i8, ptr %.778.i, i64 %x5.2.1.i.lcssa
  %.792.i = getelementptr i8, ptr %7, i64 %.787.i
  %.795.i = sub nsw i64 %.96.i, %.229.i
  %.800.i = tail call i64 @llvm.smin.i64(i64 %.56.i, i64 %.795.i)
  tail call void %.802.i(ptr %.558.i, ptr %.597.i, ptr %.636.i, ptr %.675.i, ptr %.714.i, ptr %.753.i, ptr %.792.i, i64 %.800.i) #0, !noalias !0
  %.182.i = icmp samesign ugt i64 %.126.i.022, 1
  br i1 %.182.i, label %B248.if.i, label %f32_map.body.exit

B248.if.i:                                        ; preds = %B248.if.i.lr.ph, %B922.i
  %.123.i.023 = phi i64 [ %.3, %B248.if.i.lr.ph ], [ %.195.i, %B922.i ]
  %.126.i.022 = phi i64 [ %.136.i, %B248.if.i.lr.ph ], [ %.191.i, %B922.i ]
  %.191.i = add nsw i64 %.126.i.022, -1
  %.195.i = add i64 %.123.i.023, 1
  %.221.i = udiv i64 %.123.i.023, %.76.i
  %.226.i = mul nsw i64 %.221.i, %.76.i
  %.227.i.recomposed = urem i64 %.123.i.023, %.76.i
  %.229.i = mul nsw i64 %.227.i.recomposed, %.56.i
  br i1 %.350.i4.not, label %B922.i, label %B412.if.i

B412.if.i:                                        ; preds = %B248.if.i, %B412.if.i
  %x5.2.1.i14 = phi i64 [ %.477.i, %B412.if.i ], [ 0, %B248.if.i ]
  %x4.2.1.i13 = phi i64 [ %.468.i, %B412.if.i ], [ 0, %B248.if.i ]
  %x3.2.1.i12 = phi i64 [ %.459.i, %B412.if.i ], [ 0, %B248.if.i ]
  %x2.2.1.i11 = phi i64 [ %.450.i, %B412.if.i ], [ 0, %B248.if.i ]
  %x1.2.1.i10 = phi i64 [ %.441.i, %B412.if.i ], [ 0, %B248.if.i ]
  %x0.2.1.i9 = phi i64 [ %.432.i, %B412.if.i ], [ 0, %B248.if.i ]
  %y.2.1.i8 = phi i64 [ %.423.i, %B412.if.i ], [ 0, %B248.if.i ]
  %rest.2.1.i7 = phi i64 [ %.408.i, %B412.if.i ], [ %.221.i, %B248.if.i ]
  %.294.i.05 = phi i64 [ %.363.i, %B412.if.i ], [ 0, %B248.if.i ]
  %.363.i = add nuw nsw i64 %.294.i.05, 1
  %.idx3 = shl i64 %.294.i.05, 6
  %8 = getelementptr i8, ptr %.1, i64 %.idx3
  %.405.i = getelementptr i8, ptr %8, i64 152
  %.406.i = load i64, ptr %.405.i, align 8, !noalias !0
  %.408.i = udiv i64 %rest.2.1.i7, %.406.i
  %.412.i = mul nsw i64 %.408.i, %.406.i
  %.414.i.recomposed = urem i64 %rest.2.1.i7, %.406.i
  %.419.i = getelementptr i8, ptr %8, i64 160
  %.420.i = load i64, ptr %.419.i, align 8, !noalias !0
  %.421.i = mul nsw i64 %.414.i.recomposed, %.420.i
  %.423.i = add nsw i64 %.421.i, %y.2.1.i8
  %.428.i = getelementptr i8, ptr %8, i64 168
  %.429.i = load i64, ptr %.428.i, align 8, !noalias !0
  %.430.i = mul nsw i64 %.414.i.recomposed, %.429.i
  %.432.i = add nsw i64 %.430.i, %x0.2.1.i9
  %.437.i = getelementptr i8, ptr %8, i64 176
  %.438.i = load i64, ptr %.437.i, align 8, !noalias !0
  %.439.i = mul nsw i64 %.438.i, %.414.i.recomposed
  %.441.i = add nsw i64 %.439.i, %x1.2.1.i10
  %.446.i = getelementptr i8, ptr %8, i64 184
  %.447.i = load i64, ptr %.446.i, align 8, !noalias !0
  %.448.i = mul nsw i64 %.447.i, %.414.i.recomposed
  %.450.i = add nsw i64 %.448.i, %x2.2.1.i11
  %.455.i = getelementptr i8, ptr %8, i64 192
  %.456.i = load i64, ptr %.455.i, align 8, !noalias !0
  %.457.i = mul nsw i64 %.456.i, %.414.i.recomposed
  %.459.i = add nsw i64 %.457.i, %x3.2.1.i12
  %.464.i = getelementptr i8, ptr %8, i64 200
  %.465.i = load i64, ptr %.464.i, align 8, !noalias !0
  %.466.i = mul nsw i64 %.465.i, %.414.i.recomposed
  %.468.i = add nsw i64 %.466.i, %x4.2.1.i13
  %.473.i = getelementptr i8, ptr %8, i64 208
  %.474.i = load i64, ptr %.473.i, align 8, !noalias !0
  %.475.i = mul nsw i64 %.474.i, %.414.i.recomposed
  %.477.i = add nsw i64 %.475.i, %x5.2.1.i14
  %exitcond.not = icmp eq i64 %.270.i, %.363.i
  br i1 %exitcond.not, label %B922.i, label %B412.if.i

f32_map.body.exit:                                ; preds = %B922.i, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_map.body: %retptr"}
!2 = distinct !{!2, !"f32_map.body"}
