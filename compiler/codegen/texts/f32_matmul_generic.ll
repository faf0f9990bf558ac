; LLVM 22.1.0, sources a1d20d7cce6152a46e9ebf0444e027d7534c67eef998b5deab55a3a3460bb739
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define void @f32_matmul_generic(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.33.i = getelementptr i8, ptr %.1, i64 128
  %.34.i = load i64, ptr %.33.i, align 8, !noalias !0
  %.85.i = getelementptr i8, ptr %.1, i64 144
  %.86.i = load i64, ptr %.85.i, align 8, !noalias !0
  %.111.i = getelementptr i8, ptr %.1, i64 160
  %.112.i = load i64, ptr %.111.i, align 8, !noalias !0
  %.137.i = getelementptr i8, ptr %.1, i64 168
  %.138.i = load i64, ptr %.137.i, align 8, !noalias !0
  %.163.i = getelementptr i8, ptr %.1, i64 176
  %.164.i = load i64, ptr %.163.i, align 8, !noalias !0
  %.204.i = sub i64 %.4, %.3
  %.250.i28.not = icmp slt i64 %.204.i, 1
  br i1 %.250.i28.not, label %f32_matmul_generic.body.exit, label %B350.if.i.lr.ph

B350.if.i.lr.ph:                                  ; preds = %.6
  %.59.i = getelementptr i8, ptr %.1, i64 136
  %.60.i = load i64, ptr %.59.i, align 8, !noalias !0
  %.319.i = load i64, ptr %.1, align 8, !noalias !0
  %.320.i = lshr i64 %.319.i, 48
  %.322.i = load ptr, ptr %.2, align 8, !noalias !0
  %.323.i = and i64 %.319.i, 281474976710655
  %.324.i = getelementptr i64, ptr %.322.i, i64 %.320.i
  %.351.i = getelementptr i8, ptr %.1, i64 152
  %.352.i = load i64, ptr %.351.i, align 8, !noalias !0
  %.380.i = getelementptr i8, ptr %.1, i64 16
  %.381.i = load i64, ptr %.380.i, align 8, !noalias !0
  %.382.i = lshr i64 %.381.i, 48
  %.385.i = and i64 %.381.i, 281474976710655
  %.386.i = getelementptr i64, ptr %.322.i, i64 %.382.i
  %.417.i = getelementptr i8, ptr %.1, i64 32
  %.418.i = load i64, ptr %.417.i, align 8, !noalias !0
  %.419.i = lshr i64 %.418.i, 48
  %.422.i = and i64 %.418.i, 281474976710655
  %.423.i = getelementptr i64, ptr %.322.i, i64 %.419.i
  %.430.i = shl i64 %.86.i, 2
  %.458.i = getelementptr i8, ptr %.1, i64 48
  %.459.i = load i64, ptr %.458.i, align 8, !noalias !0
  %.460.i = lshr i64 %.459.i, 48
  %.463.i = and i64 %.459.i, 281474976710655
  %.464.i = getelementptr i64, ptr %.322.i, i64 %.460.i
  %.491.i = getelementptr i8, ptr %.1, i64 96
  %.492.i = load i64, ptr %.491.i, align 8, !noalias !0
  %.520.i = getelementptr i8, ptr %.1, i64 64
  %.521.i = load i64, ptr %.520.i, align 8, !noalias !0
  %.522.i = lshr i64 %.521.i, 48
  %.525.i = and i64 %.521.i, 281474976710655
  %.526.i = getelementptr i64, ptr %.322.i, i64 %.522.i
  %.553.i = getelementptr i8, ptr %.1, i64 104
  %.554.i = load i64, ptr %.553.i, align 8, !noalias !0
  %.582.i = getelementptr i8, ptr %.1, i64 80
  %.583.i = load i64, ptr %.582.i, align 8, !noalias !0
  %.584.i = lshr i64 %.583.i, 48
  %.587.i = and i64 %.583.i, 281474976710655
  %.588.i = getelementptr i64, ptr %.322.i, i64 %.584.i
  %.615.i = getelementptr i8, ptr %.1, i64 112
  %.616.i = load i64, ptr %.615.i, align 8, !noalias !0
  %.643.i = getelementptr i8, ptr %.1, i64 184
  %.644.i = load i64, ptr %.643.i, align 8, !noalias !0
  %.725.i7.not = icmp slt i64 %.644.i, 1
  %.930.i25.not = icmp slt i64 %.86.i, 1
  %.1063.i20.not = icmp slt i64 %.60.i, 1
  %.1164.i = getelementptr i8, ptr %.1, i64 120
  %.1165.i = load i64, ptr %.1164.i, align 8, !noalias !0
  %.1166.i = icmp slt i64 %.1165.i, 0
  %.1167.i = getelementptr i8, ptr %.2, i64 8
  %.1168.i = load ptr, ptr %.1167.i, align 8, !noalias !0
  %.1169.i = tail call i64 @llvm.smax.i64(i64 %.1165.i, i64 0)
  %.1170.i = getelementptr i64, ptr %.1168.i, i64 %.1169.i
  br label %B350.if.i

B1706.i:                                          ; preds = %B1184.if.i, %B350.if.i
  %a.2.1.i.lcssa = phi ptr [ %.354.i, %B350.if.i ], [ %.804.i, %B1184.if.i ]
  %b.2.1.i.lcssa = phi ptr [ %.388.i, %B350.if.i ], [ %.813.i, %B1184.if.i ]
  %e0.2.1.i.lcssa = phi ptr [ %.494.i, %B350.if.i ], [ %.822.i, %B1184.if.i ]
  %e1.2.1.i.lcssa = phi ptr [ %.556.i, %B350.if.i ], [ %.831.i, %B1184.if.i ]
  %e2.2.1.i.lcssa = phi ptr [ %.618.i, %B350.if.i ], [ %.840.i, %B1184.if.i ]
  br i1 %.930.i25.not, label %B1998.i, label %B1736.if.i

B1946.i:                                          ; preds = %B1838.if.i, %B1736.if.i
  %total.2.2.i.lcssa = phi float [ 0.000000e+00, %B1736.if.i ], [ %.1112.i, %B1838.if.i ]
  %.1123.i = shl nsw i64 %.874.i.026, 2
  %.1128.i = getelementptr i8, ptr %.432.i, i64 %.1123.i
  store float %total.2.2.i.lcssa, ptr %.1128.i, align 4, !noalias !0
  %exitcond32.not = icmp eq i64 %.86.i, %.943.i
  br i1 %exitcond32.not, label %B1998.i, label %B1736.if.i

B1998.i:                                          ; preds = %B1946.i, %B1706.i
  %.1171.i = load i64, ptr %.1170.i, align 8, !noalias !0
  %.1172.i = select i1 %.1166.i, i64 0, i64 %.1171.i
  %.1181.i = inttoptr i64 %.1172.i to ptr
  tail call void %.1181.i(ptr %.432.i, ptr %.432.i, ptr %e0.2.1.i.lcssa, ptr %e1.2.1.i.lcssa, ptr %e2.2.1.i.lcssa, ptr %.432.i, ptr %.432.i, i64 %.86.i) #0, !noalias !0
  %.250.i = icmp sgt i64 %.194.i.029, 1
  br i1 %.250.i, label %B350.if.i, label %f32_matmul_generic.body.exit

B350.if.i:                                        ; preds = %B350.if.i.lr.ph, %B1998.i
  %.191.i.030 = phi i64 [ %.3, %B350.if.i.lr.ph ], [ %.263.i, %B1998.i ]
  %.194.i.029 = phi i64 [ %.204.i, %B350.if.i.lr.ph ], [ %.259.i, %B1998.i ]
  %.259.i = add nsw i64 %.194.i.029, -1
  %.263.i = add i64 %.191.i.030, 1
  %.289.i = udiv i64 %.191.i.030, %.34.i
  %.294.i = mul nsw i64 %.289.i, %.34.i
  %.295.i.recomposed = urem i64 %.191.i.030, %.34.i
  %.325.i = load ptr, ptr %.324.i, align 8, !noalias !0
  %.326.i = getelementptr i8, ptr %.325.i, i64 %.323.i
  %.353.i = mul nsw i64 %.352.i, %.295.i.recomposed
  %.354.i = getelementptr i8, ptr %.326.i, i64 %.353.i
  %.387.i = load ptr, ptr %.386.i, align 8, !noalias !0
  %.388.i = getelementptr i8, ptr %.387.i, i64 %.385.i
  %.424.i = load ptr, ptr %.423.i, align 8, !noalias !0
  %.425.i = getelementptr i8, ptr %.424.i, i64 %.422.i
  %.431.i = mul i64 %.430.i, %.191.i.030
  %.432.i = getelementptr i8, ptr %.425.i, i64 %.431.i
  %.465.i = load ptr, ptr %.464.i, align 8, !noalias !0
  %.466.i = getelementptr i8, ptr %.465.i, i64 %.463.i
  %.493.i = mul nsw i64 %.492.i, %.295.i.recomposed
  %.494.i = getelementptr i8, ptr %.466.i, i64 %.493.i
  %.527.i = load ptr, ptr %.526.i, align 8, !noalias !0
  %.528.i = getelementptr i8, ptr %.527.i, i64 %.525.i
  %.555.i = mul nsw i64 %.554.i, %.295.i.recomposed
  %.556.i = getelementptr i8, ptr %.528.i, i64 %.555.i
  %.589.i = load ptr, ptr %.588.i, align 8, !noalias !0
  %.590.i = getelementptr i8, ptr %.589.i, i64 %.587.i
  %.617.i = mul nsw i64 %.616.i, %.295.i.recomposed
  %.618.i = getelementptr i8, ptr %.590.i, i64 %.617.i
  br i1 %.725.i7.not, label %B1706.i, label %B1184.if.i

B1184.if.i:                                       ; preds = %B350.if.i, %B1184.if.i
  %e2.2.1.i15 = phi ptr [ %.840.i, %B1184.if.i ], [ %.618.i, %B350.if.i ]
  %e1.2.1.i14 = phi ptr [ %.831.i, %B1184.if.i ], [ %.556.i, %B350.if.i ]
  %e0.2.1.i13 = phi ptr [ %.822.i, %B1184.if.i ], [ %.494.i, %B350.if.i ]
  %b.2.1.i12 = phi ptr [ %.813.i, %B1184.if.i ], [ %.388.i, %B350.if.i ]
  %a.2.1.i11 = phi ptr [ %.804.i, %B1184.if.i ], [ %.354.i, %B350.if.i ]
  %rest.2.1.i10 = phi i64 [ %.789.i, %B1184.if.i ], [ %.289.i, %B350.if.i ]
  %.668.i.08 = phi i64 [ %.738.i, %B1184.if.i ], [ 0, %B350.if.i ]
  %.738.i = add nuw nsw i64 %.668.i.08, 1
  %.idx = mul i64 %.668.i.08, 48
  %0 = getelementptr i8, ptr %.1, i64 %.idx
  %.786.i = getelementptr i8, ptr %0, i64 192
  %.787.i = load i64, ptr %.786.i, align 8, !noalias !0
  %.789.i = udiv i64 %rest.2.1.i10, %.787.i
  %.793.i = mul nsw i64 %.789.i, %.787.i
  %.795.i.recomposed = urem i64 %rest.2.1.i10, %.787.i
  %.800.i = getelementptr i8, ptr %0, i64 200
  %.801.i = load i64, ptr %.800.i, align 8, !noalias !0
  %.802.i = mul nsw i64 %.795.i.recomposed, %.801.i
  %.804.i = getelementptr i8, ptr %a.2.1.i11, i64 %.802.i
  %.809.i = getelementptr i8, ptr %0, i64 208
  %.810.i = load i64, ptr %.809.i, align 8, !noalias !0
  %.811.i = mul nsw i64 %.795.i.recomposed, %.810.i
  %.813.i = getelementptr i8, ptr %b.2.1.i12, i64 %.811.i
  %.818.i = getelementptr i8, ptr %0, i64 216
  %.819.i = load i64, ptr %.818.i, align 8, !noalias !0
  %.820.i = mul nsw i64 %.819.i, %.795.i.recomposed
  %.822.i = getelementptr i8, ptr %e0.2.1.i13, i64 %.820.i
  %.827.i = getelementptr i8, ptr %0, i64 224
  %.828.i = load i64, ptr %.827.i, align 8, !noalias !0
  %.829.i = mul nsw i64 %.828.i, %.795.i.recomposed
  %.831.i = getelementptr i8, ptr %e1.2.1.i14, i64 %.829.i
  %.836.i = getelementptr i8, ptr %0, i64 232
  %.837.i = load i64, ptr %.836.i, align 8, !noalias !0
  %.838.i = mul nsw i64 %.837.i, %.795.i.recomposed
  %.840.i = getelementptr i8, ptr %e2.2.1.i15, i64 %.838.i
  %exitcond.not = icmp eq i64 %.644.i, %.738.i
  br i1 %exitcond.not, label %B1706.i, label %B1184.if.i

B1736.if.i:                                       ; preds = %B1706.i, %B1946.i
  %.874.i.026 = phi i64 [ %.943.i, %B1946.i ], [ 0, %B1706.i ]
  %.943.i = add nuw nsw i64 %.874.i.026, 1
  %.973.i = mul nsw i64 %.874.i.026, %.164.i
  %.975.i = getelementptr i8, ptr %b.2.1.i.lcssa, i64 %.973.i
  br i1 %.1063.i20.not, label %B1946.i, label %B1838.if.i

B1838.if.i:                                       ; preds = %B1736.if.i, %B1838.if.i
  %total.2.2.i23 = phi float [ %.1112.i, %B1838.if.i ], [ 0.000000e+00, %B1736.if.i ]
  %.1007.i.021 = phi i64 [ %.1076.i, %B1838.if.i ], [ 0, %B1736.if.i ]
  %.1076.i = add nuw nsw i64 %.1007.i.021, 1
  %.1102.i = mul nsw i64 %.1007.i.021, %.112.i
  %.1104.i = getelementptr i8, ptr %a.2.1.i.lcssa, i64 %.1102.i
  %.1105.i = load float, ptr %.1104.i, align 4, !noalias !0
  %.1107.i = mul nsw i64 %.1007.i.021, %.138.i
  %.1109.i = getelementptr i8, ptr %.975.i, i64 %.1107.i
  %.1110.i = load float, ptr %.1109.i, align 4, !noalias !0
  %.1112.i = tail call float @llvm.fmuladd.f32(float %.1105.i, float %.1110.i, float %total.2.2.i23)
  %exitcond31.not = icmp eq i64 %.60.i, %.1076.i
  br i1 %exitcond31.not, label %B1946.i, label %B1838.if.i

f32_matmul_generic.body.exit:                     ; preds = %B1998.i, %.6
  ret void
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

attributes #0 = { nounwind }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_matmul_generic.body: %retptr"}
!2 = distinct !{!2, !"f32_matmul_generic.body"}
