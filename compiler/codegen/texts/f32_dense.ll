; LLVM 22.1.0, sources 94db95af8512dc8d1257fed67c4147932e27f280d1f6856316b1c743bd167132
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define void @f32_dense(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.36.i = load i64, ptr %.1, align 8, !noalias !0
  %.37.i = lshr i64 %.36.i, 48
  %.39.i = load ptr, ptr %.2, align 8, !noalias !0
  %.40.i = and i64 %.36.i, 281474976710655
  %.41.i = getelementptr i64, ptr %.39.i, i64 %.37.i
  %.42.i = load ptr, ptr %.41.i, align 8, !noalias !0
  %.43.i = getelementptr i8, ptr %.42.i, i64 %.40.i
  %.73.i = getelementptr i8, ptr %.1, i64 16
  %.74.i = load i64, ptr %.73.i, align 8, !noalias !0
  %.75.i = lshr i64 %.74.i, 48
  %.78.i = and i64 %.74.i, 281474976710655
  %.79.i = getelementptr i64, ptr %.39.i, i64 %.75.i
  %.80.i = load ptr, ptr %.79.i, align 8, !noalias !0
  %.81.i = getelementptr i8, ptr %.80.i, i64 %.78.i
  %.111.i = getelementptr i8, ptr %.1, i64 32
  %.112.i = load i64, ptr %.111.i, align 8, !noalias !0
  %.113.i = lshr i64 %.112.i, 48
  %.116.i = and i64 %.112.i, 281474976710655
  %.117.i = getelementptr i64, ptr %.39.i, i64 %.113.i
  %.118.i = load ptr, ptr %.117.i, align 8, !noalias !0
  %.119.i = getelementptr i8, ptr %.118.i, i64 %.116.i
  %.149.i = getelementptr i8, ptr %.1, i64 48
  %.150.i = load i64, ptr %.149.i, align 8, !noalias !0
  %.151.i = lshr i64 %.150.i, 48
  %.154.i = and i64 %.150.i, 281474976710655
  %.155.i = getelementptr i64, ptr %.39.i, i64 %.151.i
  %.156.i = load ptr, ptr %.155.i, align 8, !noalias !0
  %.157.i = getelementptr i8, ptr %.156.i, i64 %.154.i
  %.187.i = getelementptr i8, ptr %.1, i64 64
  %.188.i = load i64, ptr %.187.i, align 8, !noalias !0
  %.189.i = lshr i64 %.188.i, 48
  %.192.i = and i64 %.188.i, 281474976710655
  %.193.i = getelementptr i64, ptr %.39.i, i64 %.189.i
  %.194.i = load ptr, ptr %.193.i, align 8, !noalias !0
  %.195.i = getelementptr i8, ptr %.194.i, i64 %.192.i
  %.225.i = getelementptr i8, ptr %.1, i64 80
  %.226.i = load i64, ptr %.225.i, align 8, !noalias !0
  %.227.i = lshr i64 %.226.i, 48
  %.230.i = and i64 %.226.i, 281474976710655
  %.231.i = getelementptr i64, ptr %.39.i, i64 %.227.i
  %.232.i = load ptr, ptr %.231.i, align 8, !noalias !0
  %.233.i = getelementptr i8, ptr %.232.i, i64 %.230.i
  %.262.i = getelementptr i8, ptr %.1, i64 112
  %.263.i = load i64, ptr %.262.i, align 8, !noalias !0
  %.289.i = getelementptr i8, ptr %.1, i64 96
  %.290.i = load i64, ptr %.289.i, align 8, !noalias !0
  %.343.i = getelementptr i8, ptr %.1, i64 184
  %.344.i = load i64, ptr %.343.i, align 8, !noalias !0
  %.370.i = getelementptr i8, ptr %.1, i64 128
  %.371.i = load i64, ptr %.370.i, align 8, !noalias !0
  %.397.i = getelementptr i8, ptr %.1, i64 104
  %.398.i = load i64, ptr %.397.i, align 8, !noalias !0
  %.399.i = shl nsw i64 %.398.i, 2
  %.425.i = getelementptr i8, ptr %.1, i64 152
  %.426.i = load i64, ptr %.425.i, align 8, !noalias !0
  %.452.i = getelementptr i8, ptr %.1, i64 168
  %.453.i = load i64, ptr %.452.i, align 8, !noalias !0
  %.493.i = sub i64 %.4, %.3
  %.539.i5.not = icmp slt i64 %.493.i, 1
  br i1 %.539.i5.not, label %f32_dense.body.exit, label %B794.if.i.lr.ph

B794.if.i.lr.ph:                                  ; preds = %.6
  %.316.i = getelementptr i8, ptr %.1, i64 192
  %.317.i = load i64, ptr %.316.i, align 8, !noalias !0
  %.628.i = getelementptr i8, ptr %.1, i64 136
  %.629.i = load i64, ptr %.628.i, align 8, !noalias !0
  %.642.i = add nsw i64 %.317.i, -1
  %.743.i = getelementptr i8, ptr %.2, i64 8
  %.776.i = getelementptr i8, ptr %.1, i64 144
  %.815.i = getelementptr i8, ptr %.1, i64 160
  %.847.i = getelementptr i8, ptr %.1, i64 176
  %.876.i = getelementptr i8, ptr %.1, i64 120
  %.706.i.phi.trans.insert = getelementptr i8, ptr %.1, i64 200
  br label %B794.if.i

B1156.i:                                          ; preds = %B1156.i.preheader, %B1268.i
  %.889.i9 = phi i64 [ %.889.i, %B1268.i ], [ %.707.i.pre, %B1156.i.preheader ]
  %row.2.1.i = phi i64 [ %.893.i, %B1268.i ], [ %.586.i, %B1156.i.preheader ]
  %word.2.1.i = phi i64 [ %word.3.3.i, %B1268.i ], [ 25, %B1156.i.preheader ]
  %.712.i = sub nsw i64 %.594.i, %row.2.1.i
  %.713.i = icmp sgt i64 %.889.i9, %.712.i
  br i1 %.713.i, label %B1202.i, label %B1268.i

B1202.i:                                          ; preds = %B1156.i, %B1202.i
  %word.4.2.i = phi i64 [ %.716.i, %B1202.i ], [ %word.2.1.i, %B1156.i ]
  %.716.i = add nsw i64 %word.4.2.i, 3
  %.722.i = getelementptr i64, ptr %.1, i64 %.716.i
  %.723.i = load i64, ptr %.722.i, align 8, !noalias !0
  %.727.i = icmp sgt i64 %.723.i, %.712.i
  br i1 %.727.i, label %B1202.i, label %B1268.i

B1268.i:                                          ; preds = %B1202.i, %B1156.i
  %.889.i = phi i64 [ %.889.i9, %B1156.i ], [ %.723.i, %B1202.i ]
  %word.3.3.i = phi i64 [ %word.2.1.i, %B1156.i ], [ %.716.i, %B1202.i ]
  %0 = getelementptr i64, ptr %.1, i64 %word.3.3.i
  %1 = getelementptr i8, ptr %0, i64 8
  %.740.i = getelementptr i64, ptr %1, i64 %..i
  %.741.i = load i64, ptr %.740.i, align 8, !noalias !0
  %.742.i = icmp slt i64 %.741.i, 0
  %.745.i = tail call i64 @llvm.smax.i64(i64 %.741.i, i64 0)
  %.746.i = getelementptr i64, ptr %.744.i, i64 %.745.i
  %.747.i = load i64, ptr %.746.i, align 8, !noalias !0
  %.748.i = select i1 %.742.i, i64 0, i64 %.747.i
  %.751.i = mul nsw i64 %row.2.1.i, %.371.i
  %.753.i = getelementptr i8, ptr %.43.i, i64 %.751.i
  %.784.i = mul nsw i64 %row.2.1.i, %.399.i
  %gep = getelementptr i8, ptr %invariant.gep, i64 %.784.i
  %.792.i = mul nsw i64 %row.2.1.i, %.426.i
  %gep2 = getelementptr i8, ptr %invariant.gep1, i64 %.792.i
  %.824.i = mul nsw i64 %row.2.1.i, %.453.i
  %gep4 = getelementptr i8, ptr %invariant.gep3, i64 %.824.i
  %.884.i = inttoptr i64 %.748.i to ptr
  tail call void %.884.i(ptr %.753.i, ptr %.637.i, ptr %.781.i, ptr %gep, ptr %gep2, ptr %gep4, i64 1, i64 %.877.i, i64 1, i64 1, i64 64, i64 0, i64 0, i64 2048, i64 0, i64 0, i64 %.371.i, i64 %.399.i, i64 0) #0, !noalias !0
  %.893.i = add nsw i64 %.889.i, %row.2.1.i
  %.897.i = icmp slt i64 %.893.i, %.594.i
  br i1 %.897.i, label %B1156.i, label %B1906.i

B1906.i:                                          ; preds = %B1268.i, %B794.if.i
  %.539.i = icmp sgt i64 %.483.i.06, 1
  br i1 %.539.i, label %B794.if.i, label %f32_dense.body.exit

B794.if.i:                                        ; preds = %B794.if.i.lr.ph, %B1906.i
  %.480.i.07 = phi i64 [ %.3, %B794.if.i.lr.ph ], [ %.552.i, %B1906.i ]
  %.483.i.06 = phi i64 [ %.493.i, %B794.if.i.lr.ph ], [ %.548.i, %B1906.i ]
  %.548.i = add nsw i64 %.483.i.06, -1
  %.552.i = add i64 %.480.i.07, 1
  %.578.i = udiv i64 %.480.i.07, %.263.i
  %.584.i = mul nsw i64 %.578.i, %.263.i
  %.585.i.recomposed = urem i64 %.480.i.07, %.263.i
  %.586.i = shl nsw i64 %.585.i.recomposed, 6
  %.591.i = add nsw i64 %.586.i, 64
  %.594.i = tail call i64 @llvm.smin.i64(i64 %.591.i, i64 %.290.i)
  %.600.i = mul nsw i64 %.578.i, %.344.i
  %.605101.i = lshr i64 %.600.i, 5
  %.630.i = mul nsw i64 %.605101.i, %.629.i
  %.633.i = shl i64 %.600.i, 2
  %.634.i = and i64 %.633.i, 124
  %2 = getelementptr i8, ptr %.81.i, i64 %.630.i
  %.637.i = getelementptr i8, ptr %2, i64 %.634.i
  %.644.i = icmp eq i64 %.578.i, %.642.i
  %..i = zext i1 %.644.i to i64
  %.689.i = icmp sgt i64 %.290.i, %.586.i
  br i1 %.689.i, label %B1156.i.preheader, label %B1906.i

B1156.i.preheader:                                ; preds = %B794.if.i
  %.744.i = load ptr, ptr %.743.i, align 8, !noalias !0
  %.777.i = load i64, ptr %.776.i, align 8, !noalias !0
  %.779.i = mul nsw i64 %.777.i, %.578.i
  %.781.i = getelementptr i8, ptr %.119.i, i64 %.779.i
  %invariant.gep = getelementptr i8, ptr %.157.i, i64 %.633.i
  %.816.i = load i64, ptr %.815.i, align 8, !noalias !0
  %.818.i = mul nsw i64 %.816.i, %.578.i
  %invariant.gep1 = getelementptr i8, ptr %.195.i, i64 %.818.i
  %.848.i = load i64, ptr %.847.i, align 8, !noalias !0
  %.850.i = mul nsw i64 %.848.i, %.578.i
  %invariant.gep3 = getelementptr i8, ptr %.233.i, i64 %.850.i
  %.877.i = load i64, ptr %.876.i, align 8, !noalias !0
  %.707.i.pre = load i64, ptr %.706.i.phi.trans.insert, align 8, !noalias !0
  br label %B1156.i

f32_dense.body.exit:                              ; preds = %B1906.i, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_dense.body: %retptr"}
!2 = distinct !{!2, !"f32_dense.body"}
