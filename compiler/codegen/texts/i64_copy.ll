; LLVM 22.1.0, sources e04a2833daafdd0c68ef23517fd121512388aee67c7f5592294f4e554fdbdc8c
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @i64_copy(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.113.i = getelementptr i8, ptr %.1, i64 56
  %.114.i = load i64, ptr %.113.i, align 8, !noalias !0
  %.135.i = getelementptr i8, ptr %.1, i64 64
  %.136.i = load i64, ptr %.135.i, align 8, !noalias !0
  %.157.i = getelementptr i8, ptr %.1, i64 32
  %.158.i = load i64, ptr %.157.i, align 8, !noalias !0
  %.179.i = getelementptr i8, ptr %.1, i64 40
  %.180.i = load i64, ptr %.179.i, align 8, !noalias !0
  %.201.i = getelementptr i8, ptr %.1, i64 48
  %.202.i = load i64, ptr %.201.i, align 8, !noalias !0
  %.223.i = getelementptr i8, ptr %.1, i64 96
  %.224.i = load i64, ptr %.223.i, align 8, !noalias !0
  %.245.i = getelementptr i8, ptr %.1, i64 104
  %.246.i = load i64, ptr %.245.i, align 8, !noalias !0
  %.252.i = icmp eq i64 %.224.i, %.114.i
  %.260.i = getelementptr i8, ptr %.2, i64 16
  %.261.i = load ptr, ptr %.260.i, align 8, !noalias !0
  %.303.i = sub i64 %.4, %.3
  %.349.i49.not = icmp slt i64 %.303.i, 1
  br i1 %.349.i49.not, label %i64_copy.body.exit, label %B610.if.i.lr.ph

B610.if.i.lr.ph:                                  ; preds = %.6
  %.29.i = getelementptr i8, ptr %.1, i64 112
  %.30.i = load i64, ptr %.29.i, align 8, !noalias !0
  %storemerge356.i = tail call i64 @llvm.smax.i64(i64 %.30.i, i64 0)
  %.470.i23.not = icmp slt i64 %.30.i, 1
  %.543.i = load i64, ptr %.1, align 8, !noalias !0
  %.544.i = lshr i64 %.543.i, 48
  %.546.i = load ptr, ptr %.2, align 8, !noalias !0
  %.547.i = and i64 %.543.i, 281474976710655
  %.548.i = getelementptr i64, ptr %.546.i, i64 %.544.i
  %.575.i = getelementptr i8, ptr %.1, i64 16
  %.576.i = load i64, ptr %.575.i, align 8, !noalias !0
  %.577.i = lshr i64 %.576.i, 48
  %.580.i = and i64 %.576.i, 281474976710655
  %.581.i = getelementptr i64, ptr %.546.i, i64 %.577.i
  %.607.i = getelementptr i8, ptr %.1, i64 120
  %.608.i = load i64, ptr %.607.i, align 8, !noalias !0
  %.688.i26.not = icmp slt i64 %.608.i, 1
  %.idx = shl i64 %.30.i, 4
  %0 = getelementptr i8, ptr %.1, i64 %.idx
  %1 = getelementptr i8, ptr %0, i64 128
  %2 = getelementptr i64, ptr %.1, i64 %.30.i
  %3 = getelementptr i8, ptr %2, i64 128
  %.997.i = shl nsw i64 %.114.i, 3
  %.999.i = getelementptr i8, ptr %.261.i, i64 %.997.i
  %.1005.i = shl nsw i64 %.224.i, 3
  %.1007.i = getelementptr i8, ptr %.261.i, i64 %.1005.i
  %.1029.i = getelementptr i8, ptr %.1, i64 72
  %.1030.i = load i64, ptr %.1029.i, align 8, !noalias !0
  %4 = getelementptr i64, ptr %.1, i64 %.114.i
  %.1179.i = getelementptr i8, ptr %4, i64 128
  %.9.i = add i64 %.136.i, -1
  %.1198.i = getelementptr i64, ptr %3, i64 %.114.i
  %5 = getelementptr i64, ptr %.1, i64 %.224.i
  %.1223.i = getelementptr i8, ptr %5, i64 128
  %.1252.i = getelementptr i64, ptr %3, i64 %.224.i
  %.1280.i = getelementptr i8, ptr %.1, i64 80
  %.1306.i = getelementptr i8, ptr %.1, i64 88
  %6 = shl nuw i64 %storemerge356.i, 3
  br label %B610.if.i

B608.i.loopexit:                                  ; preds = %B1692.i.loopexit, %B1532.i
  %.349.i = icmp sgt i64 %.293.i.050, 1
  br i1 %.349.i, label %B610.if.i, label %i64_copy.body.exit

B690.i:                                           ; preds = %B644.if.i.preheader, %B610.if.i
  %.549.i = load ptr, ptr %.548.i, align 8, !noalias !0
  %.550.i = getelementptr i8, ptr %.549.i, i64 %.547.i
  %.582.i = load ptr, ptr %.581.i, align 8, !noalias !0
  %.583.i = getelementptr i8, ptr %.582.i, i64 %.580.i
  br i1 %.688.i26.not, label %B1364.i.preheader, label %B880.if.i

B1364.i.preheader:                                ; preds = %B880.if.i, %B690.i
  %x.2.1.i.lcssa = phi ptr [ %.550.i, %B690.i ], [ %.748.i, %B880.if.i ]
  %y.2.1.i.lcssa = phi ptr [ %.583.i, %B690.i ], [ %.757.i, %B880.if.i ]
  br i1 %.470.i23.not, label %B1532.i, label %B1364.if.i

B1480.i:                                          ; preds = %B1364.if.i
  %.918.i = shl nsw i64 %.816.i.034, 3
  %.920.i = getelementptr i8, ptr %.261.i, i64 %.918.i
  %.921.i = load i64, ptr %.920.i, align 4, !noalias !0
  %7 = getelementptr i64, ptr %.1, i64 %.816.i.034
  %.938.i = getelementptr i8, ptr %7, i64 128
  %.939.i = load i64, ptr %.938.i, align 8, !noalias !0
  %.941.not.i = icmp slt i64 %.921.i, %.939.i
  %spec.select.i = select i1 %.941.not.i, i64 %data.2.1.i36, i64 0
  %.967.i = getelementptr i64, ptr %3, i64 %.816.i.034
  %.968.i = load i64, ptr %.967.i, align 8, !noalias !0
  %.970.not.i = icmp slt i64 %.921.i, %.968.i
  %spec.select362.i = select i1 %.970.not.i, i64 %memory.2.1.i37, i64 0
  br label %B1530.i

B1530.i:                                          ; preds = %B1364.if.i, %B1480.i
  %data.3.2.i13 = phi i64 [ %spec.select.i, %B1480.i ], [ %data.2.1.i36, %B1364.if.i ]
  %memory.3.2.i = phi i64 [ %spec.select362.i, %B1480.i ], [ %memory.2.1.i37, %B1364.if.i ]
  %exitcond52.not = icmp eq i64 %.30.i, %.885.i
  br i1 %exitcond52.not, label %B1532.i, label %B1364.if.i

B1532.i:                                          ; preds = %B1530.i, %B1364.i.preheader
  %data.2.1.i.lcssa = phi i64 [ 1, %B1364.i.preheader ], [ %data.3.2.i13, %B1530.i ]
  %memory.2.1.i.lcssa = phi i64 [ 1, %B1364.i.preheader ], [ %memory.3.2.i, %B1530.i ]
  %.1000.i = load i64, ptr %.999.i, align 4, !noalias !0
  %.1008.i = load i64, ptr %.1007.i, align 4, !noalias !0
  %.1032.i = mul nuw nsw i64 %.1030.i, %memory.2.1.i.lcssa
  %.1115.i46.not = icmp slt i64 %.1032.i, 1
  br i1 %.1115.i46.not, label %B608.i.loopexit, label %B1694.if.i.lr.ph

B1694.if.i.lr.ph:                                 ; preds = %B1532.i
  %.1180.i = load i64, ptr %.1179.i, align 8, !noalias !0
  %.1199.i = load i64, ptr %.1198.i, align 8, !noalias !0
  %.1281.i = load i64, ptr %.1280.i, align 8, !noalias !0
  %.1307.i = load i64, ptr %.1306.i, align 8, !noalias !0
  br label %B1694.if.i

B1692.i.loopexit:                                 ; preds = %B2310.if.i, %B2272.i
  %exitcond54.not = icmp eq i64 %.1128.i, %.1032.i
  br i1 %exitcond54.not, label %B608.i.loopexit, label %B1694.if.i

B1944.i:                                          ; preds = %B1694.if.i
  %.1218.i = add nsw i64 %.1158.i, %.1008.i
  %.1224.i = load i64, ptr %.1223.i, align 8, !noalias !0
  %.1225.not.i = icmp slt i64 %.1218.i, %.1224.i
  %spec.select363.i = select i1 %.1225.not.i, i64 %.13.i, i64 0
  %.1253.i = load i64, ptr %.1252.i, align 8, !noalias !0
  %.1254.not.i = icmp slt i64 %.1218.i, %.1253.i
  %spec.select364.i = select i1 %.1254.not.i, i64 %.13.i10, i64 0
  br label %B2000.i

B2000.i:                                          ; preds = %B1694.if.i, %B1944.i
  %copied.2.2.i16 = phi i64 [ %spec.select363.i, %B1944.i ], [ %.13.i, %B1694.if.i ]
  %written.2.2.i = phi i64 [ %spec.select364.i, %B1944.i ], [ %.13.i10, %B1694.if.i ]
  %.1283.i = mul nsw i64 %.1281.i, %.1058.i.047
  %.1285.i = getelementptr i8, ptr %x.2.1.i.lcssa, i64 %.1283.i
  %.1309.i = mul nsw i64 %.1307.i, %.1058.i.047
  %.1313.i = getelementptr i8, ptr %y.2.1.i.lcssa, i64 %.1309.i
  %.1319.i = mul nuw nsw i64 %copied.2.2.i16, %data.2.1.i.lcssa
  %.1399.i40.not = icmp slt i64 %.1319.i, 1
  br i1 %.1399.i40.not, label %B2272.i, label %B2208.if.i

B2272.i:                                          ; preds = %B2208.if.i, %B2000.i
  %.1499.i = sub i64 %written.2.2.i, %.1319.i
  %.1542.i43.not = icmp slt i64 %.1499.i, 1
  br i1 %.1542.i43.not, label %B1692.i.loopexit, label %B2310.if.i

B610.if.i:                                        ; preds = %B610.if.i.lr.ph, %B608.i.loopexit
  %.290.i.051 = phi i64 [ %.3, %B610.if.i.lr.ph ], [ %.362.i, %B608.i.loopexit ]
  %.293.i.050 = phi i64 [ %.303.i, %B610.if.i.lr.ph ], [ %.358.i, %B608.i.loopexit ]
  %.358.i = add nsw i64 %.293.i.050, -1
  %.362.i = add i64 %.290.i.051, 1
  br i1 %.470.i23.not, label %B690.i, label %B644.if.i.preheader

B644.if.i.preheader:                              ; preds = %B610.if.i
  tail call void @llvm.memset.p0.i64(ptr align 4 %.261.i, i8 0, i64 %6, i1 false), !noalias !0
  br label %B690.i

B880.if.i:                                        ; preds = %B690.i, %B880.if.i
  %y.2.1.i31 = phi ptr [ %.757.i, %B880.if.i ], [ %.583.i, %B690.i ]
  %x.2.1.i30 = phi ptr [ %.748.i, %B880.if.i ], [ %.550.i, %B690.i ]
  %rest.2.1.i29 = phi i64 [ %.733.i, %B880.if.i ], [ %.290.i.051, %B690.i ]
  %.632.i.027 = phi i64 [ %.701.i, %B880.if.i ], [ 0, %B690.i ]
  %.701.i = add nuw nsw i64 %.632.i.027, 1
  %.730.i.idx = mul i64 %.632.i.027, 40
  %.730.i = getelementptr i8, ptr %1, i64 %.730.i.idx
  %.731.i = load i64, ptr %.730.i, align 8, !noalias !0
  %.733.i = udiv i64 %rest.2.1.i29, %.731.i
  %.737.i = mul nsw i64 %.733.i, %.731.i
  %.739.i.recomposed = urem i64 %rest.2.1.i29, %.731.i
  %.744.i = getelementptr i8, ptr %.730.i, i64 8
  %.745.i = load i64, ptr %.744.i, align 8, !noalias !0
  %.746.i = mul nsw i64 %.739.i.recomposed, %.745.i
  %.748.i = getelementptr i8, ptr %x.2.1.i30, i64 %.746.i
  %.753.i = getelementptr i8, ptr %.730.i, i64 16
  %.754.i = load i64, ptr %.753.i, align 8, !noalias !0
  %.755.i = mul nsw i64 %.739.i.recomposed, %.754.i
  %.757.i = getelementptr i8, ptr %y.2.1.i31, i64 %.755.i
  %.762.i = getelementptr i8, ptr %.730.i, i64 24
  %.763.i = load i64, ptr %.762.i, align 8, !noalias !0
  %.764.i = shl nsw i64 %.763.i, 3
  %.766.i = getelementptr i8, ptr %.261.i, i64 %.764.i
  %.767.i = load i64, ptr %.766.i, align 4, !noalias !0
  %.770.i = getelementptr i8, ptr %.730.i, i64 32
  %.771.i = load i64, ptr %.770.i, align 8, !noalias !0
  %.772.i = mul nsw i64 %.771.i, %.739.i.recomposed
  %.773.i = add nsw i64 %.772.i, %.767.i
  store i64 %.773.i, ptr %.766.i, align 4, !noalias !0
  %exitcond.not = icmp eq i64 %.608.i, %.701.i
  br i1 %exitcond.not, label %B1364.i.preheader, label %B880.if.i

B1364.if.i:                                       ; preds = %B1364.i.preheader, %B1530.i
  %memory.2.1.i37 = phi i64 [ %memory.3.2.i, %B1530.i ], [ 1, %B1364.i.preheader ]
  %data.2.1.i36 = phi i64 [ %data.3.2.i13, %B1530.i ], [ 1, %B1364.i.preheader ]
  %.816.i.034 = phi i64 [ %.885.i, %B1530.i ], [ 0, %B1364.i.preheader ]
  %.885.i = add nuw nsw i64 %.816.i.034, 1
  %.927.not.i = icmp eq i64 %.816.i.034, %.114.i
  br i1 %.927.not.i, label %B1530.i, label %B1480.i

B1694.if.i:                                       ; preds = %B1694.if.i.lr.ph, %B1692.i.loopexit
  %.1058.i.047 = phi i64 [ 0, %B1694.if.i.lr.ph ], [ %.1128.i, %B1692.i.loopexit ]
  %.1128.i = add nuw nsw i64 %.1058.i.047, 1
  %.1158.i = mul nsw i64 %.1058.i.047, %.246.i
  %.1158..i = select i1 %.252.i, i64 %.1158.i, i64 0
  %8 = add i64 %.1158..i, %.1000.i
  %.1183.i = sub i64 %.1180.i, %8
  %.8.i = tail call i64 @llvm.smax.i64(i64 %.1183.i, i64 0)
  %.10.i5 = add i64 %.9.i, %.8.i
  %.11.i = udiv i64 %.10.i5, %.136.i
  %.13.i = tail call i64 @llvm.smin.i64(i64 %.158.i, i64 %.11.i)
  %.1202.i = sub i64 %.1199.i, %8
  %.8.i6 = tail call i64 @llvm.smax.i64(i64 %.1202.i, i64 0)
  %.10.i8 = add i64 %.9.i, %.8.i6
  %.11.i9 = udiv i64 %.10.i8, %.136.i
  %.13.i10 = tail call i64 @llvm.smin.i64(i64 %.158.i, i64 %.11.i9)
  br i1 %.252.i, label %B2000.i, label %B1944.i

B2208.if.i:                                       ; preds = %B2000.i, %B2208.if.i
  %.1343.i.041 = phi i64 [ %.1412.i, %B2208.if.i ], [ 0, %B2000.i ]
  %.1412.i = add nuw nsw i64 %.1343.i.041, 1
  %.1438.i = mul nsw i64 %.1343.i.041, %.202.i
  %.1440.i = mul nsw i64 %.1343.i.041, %.180.i
  %.1442.i = getelementptr i8, ptr %.1285.i, i64 %.1440.i
  %.1443.i = load i64, ptr %.1442.i, align 4, !noalias !0
  %.1445.i = getelementptr i8, ptr %.1313.i, i64 %.1438.i
  store i64 %.1443.i, ptr %.1445.i, align 4, !noalias !0
  %exitcond53.not = icmp eq i64 %.1319.i, %.1412.i
  br i1 %exitcond53.not, label %B2272.i, label %B2208.if.i

B2310.if.i:                                       ; preds = %B2272.i, %B2310.if.i
  %.1489.i.045 = phi i64 [ %.1551.i, %B2310.if.i ], [ %.1499.i, %B2272.i ]
  %.1486.i.044 = phi i64 [ %.1555.i, %B2310.if.i ], [ %.1319.i, %B2272.i ]
  %.1551.i = add nsw i64 %.1489.i.045, -1
  %.1555.i = add i64 %.1486.i.044, 1
  %9 = mul nsw i64 %.1486.i.044, %.202.i
  %.1584.i = getelementptr i8, ptr %.1313.i, i64 %9
  store i64 0, ptr %.1584.i, align 4, !noalias !0
  %.1542.i = icmp samesign ugt i64 %.1489.i.045, 1
  br i1 %.1542.i, label %B2310.if.i, label %B1692.i.loopexit

i64_copy.body.exit:                               ; preds = %B608.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"i64_copy.body: %retptr"}
!2 = distinct !{!2, !"i64_copy.body"}
